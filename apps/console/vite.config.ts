import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API serves `dist` under `/`; while developing, Vite serves the pages and hands API calls through. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
  server: {
    host: '127.0.0.1',
    proxy: { '/v1': 'http://127.0.0.1:3100', '/health': 'http://127.0.0.1:3100' },
  },
});
