import '@patternfly/react-core/dist/styles/base.css';
import './styles/console.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startLanguage } from './i18n/language';

const place = document.getElementById('root');
if (place !== null) {
  await startLanguage();
  createRoot(place).render(<App />);
}
