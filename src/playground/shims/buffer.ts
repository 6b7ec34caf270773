/** Node's `Buffer` for a browser. */
export { Buffer } from 'buffer/';
