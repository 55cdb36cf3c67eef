import '@mantine/core/styles.css';
import './ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { beginsWithQueue } from './app/read-ahead';
import { readWords } from './words/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await readWords(beginsWithQueue() ? ['queue', 'views'] : []);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
