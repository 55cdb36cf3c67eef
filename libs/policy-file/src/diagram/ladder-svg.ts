import type { PolicyPack } from '../policy-pack';
import { escaped, LINE, textLines } from './svg';
import { stepsOf, type PictureStep } from './ladder-steps';

const WIDTH = 720;
const MARGIN = 16;
const BOX = { x: 16, width: 330, padding: 14 };
const NOTES_X = 372;
const GAP = 40;

type Placed = PictureStep & { y: number; height: number };

/**
 * A ladder as a picture: rungs from the bottom up, each with who holds it and who is told, and beside it what takes a ticket
 * there. One SVG document with a title and a description, in the colours of the text around it, light or dark.
 * @throws Error when the policy has no such ladder
 */
export function ladderSvg({ policy }: PolicyPack, ladderId: string): string {
  const ladder = policy.ladders.find(({ id }) => id === ladderId);
  if (!ladder) {
    const known = policy.ladders.map(({ id }) => id).join(', ');
    throw new Error(`policy ${policy.id} has no ladder ${ladderId}; it has ${known}`);
  }
  const steps = placed(stepsOf(policy, ladder));
  const height = Math.max(...steps.map((step) => step.y + step.height)) + MARGIN;
  const [title, description] = [`${ladder.label}, ${policy.label}`, steps.map(({ spoken }) => spoken).join(' ')];
  const id = `${policy.id}-${ladder.id}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-description">${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    `<defs><marker id="${id}-up" viewBox="0 0 10 10" refX="5" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 10 5 0 10z"/></marker></defs>`,
    ...steps.map((step, i) => stepSvg(step, steps[i - 1], `${id}-up`)),
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  'svg{color:#1f2328;font:13px/1.4 system-ui,sans-serif}',
  '@media (prefers-color-scheme:dark){svg{color:#e6edf3}}',
  'text,.tip{fill:currentColor}',
  '.name{font-weight:600;font-size:15px}',
  '.quiet{opacity:.75}',
  'rect,line{fill:none;stroke:currentColor;stroke-width:1.5}',
  '.holds{fill:currentColor;fill-opacity:.06}',
  '.aside{stroke-dasharray:5 4}',
].join('');

/** The first rung at the bottom. */
function placed(steps: PictureStep[]): Placed[] {
  const heights = steps.map(({ lines, notes }) =>
    Math.max(lines.length * LINE + 2 * BOX.padding, notes.length * LINE + LINE),
  );
  let y = MARGIN + heights.reduce((sum, height) => sum + height + GAP, 0) - GAP;
  return steps.map((step, i) => {
    const height = heights[i]!;
    y -= height;
    const here = { ...step, y, height };
    y -= GAP;
    return here;
  });
}

function stepSvg(step: Placed, below: Placed | undefined, marker: string): string {
  const { y, height, lines, notes, takesOver } = step;
  const middle = BOX.x + BOX.width / 2;
  return [
    `<rect class="${takesOver ? 'holds' : 'aside'}" x="${BOX.x}" y="${y}" width="${BOX.width}" height="${height}" rx="8"/>`,
    textLines(lines, BOX.x + BOX.padding, y + BOX.padding + LINE - 5),
    textLines(notes, NOTES_X, y + LINE),
    ...(below
      ? [
          `<line x1="${middle}" y1="${below.y - 2}" x2="${middle}" y2="${y + height + 6}" marker-end="url(#${marker})"/>`,
        ]
      : []),
  ].join('\n');
}
