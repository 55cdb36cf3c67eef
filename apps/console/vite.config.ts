import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';

/** What the frame of every page and the queue, the page that most days begin with, are made of. */
const parts = [
  ...['AppShell', 'Collapse', 'NavLink', 'Burger', 'Container', 'UnstyledButton', 'CloseButton', 'Text', 'Anchor'],
  ...['Title', 'Loader', 'Button', 'Transition', 'Group', 'Stack', 'Alert', 'List', 'Input', 'VisuallyHidden'],
  ...['Progress', 'Skeleton', 'NativeSelect', 'InputBase', 'TextInput', 'Paper'],
  ...['Combobox/ComboboxChevron', 'Combobox/get-parsed-combobox-data'],
];
const libraries = [
  ...['react', 'react-dom', 'scheduler', 'i18next', 'react-i18next', 'openapi-fetch', 'use-sync-external-store'],
  ...['html-parse-stringify', 'clsx', '@tanstack', '@mantine/hooks'],
  ...mantine('core', 'utils', `components/(${parts.join('|')})`),
];
/** What opens above a page is made of; read when the first of it is reached for. */
const above = ['@floating-ui', ...mantine('components/(Menu|Popover|FocusTrap|Portal|Overlay|ScrollArea)')];

function mantine(...folders: string[]): string[] {
  return folders.map((folder) => `@mantine/core/esm/${folder}`);
}

const group = (name: string, modules: string[]) => ({
  name,
  test: new RegExp(`node_modules/(${modules.join('|')})/`),
});

/** What every page needs of the console itself; not its beginning, which waits for words and would have pages wait with it. */
const frame = { name: 'frame', tags: ['$initial' as const], test: /apps.console.src.(?!main).*tsx?$/ };

/** The API serves `dist` under `/`; while developing, Vite serves the pages and hands API calls through. */
export default defineConfig({
  base: '/',
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // What is needed together comes in one file, which is smaller than its parts and asked for once.
    rolldownOptions: { output: { codeSplitting: { groups: [group('kit', libraries), group('above', above), frame] } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/v1': 'http://127.0.0.1:3100', '/health': 'http://127.0.0.1:3100' },
  },
});
