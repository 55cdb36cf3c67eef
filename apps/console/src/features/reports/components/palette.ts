/** Colours of charts in both schemes, with at least 3:1 against their ground, text 4.5:1. */
export function paletteOf(scheme: 'light' | 'dark') {
  return scheme === 'dark'
    ? {
        text: '#d5d9de',
        ground: '#242424',
        line: '#4a4f55',
        met: '#35b58a',
        breached: '#f0736a',
        running: '#8f98a3',
        plain: '#5b9bf0',
        none: '#33373c',
      }
    : {
        text: '#2b3036',
        ground: '#ffffff',
        line: '#d3d7dc',
        met: '#0b7a58',
        breached: '#b3261e',
        running: '#747c86',
        plain: '#1c63c7',
        none: '#eef1f4',
      };
}

export type Palette = ReturnType<typeof paletteOf>;
