import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed';

/** What the frame of every page and the queue, the page that most days begin with, are made of. */
const parts = [
  ...[
    'AppShell',
    'Collapse',
    'NavLink',
    'Burger',
    'Container',
    'UnstyledButton',
    'CloseButton',
    'Text',
    'Anchor',
    'Title',
  ],
  ...[
    'Loader',
    'Button',
    'Transition',
    'Group',
    'Stack',
    'Alert',
    'List',
    'Portal',
    'Menu',
    'Input',
    'Popover',
    'Overlay',
  ],
  ...[
    'FocusTrap',
    'VisuallyHidden',
    'Progress',
    'Skeleton',
    'NativeSelect',
    'InputBase',
    'Combobox',
    'TextInput',
    'Paper',
  ],
];
const libraries = [
  ...['react', 'react-dom', 'scheduler', 'i18next', 'react-i18next', 'openapi-fetch', 'use-sync-external-store'],
  ...['html-parse-stringify', 'clsx', '@tanstack', '@floating-ui', '@mantine/hooks'],
  ...['core', 'utils', `components/(${parts.join('|')})`].map((folder) => `@mantine/core/esm/${folder}`),
];
const kit = new RegExp(`node_modules/(${libraries.join('|')})/`);

/** The API serves `dist` under `/`; while developing, Vite serves the pages and hands API calls through. */
export default defineConfig({
  base: '/',
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // What every page needs comes in one file, which is smaller than its parts and asked for once.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'kit', test: kit }] } } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/v1': 'http://127.0.0.1:3100', '/health': 'http://127.0.0.1:3100' },
  },
});
