import '@mantine/core/styles.css';
import './ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { readWords } from './words/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await readWords();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
