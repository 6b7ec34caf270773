import { INDEX_ID, type PageIndex } from '../page-data.js';
import { start } from './start.js';

const text = document.getElementById(INDEX_ID)?.textContent;
const root = document.getElementById('app');
if (root && text) void start(root, JSON.parse(text) as PageIndex);
