/** Does this process refuse to make code of text (`npm run test:hardened`)? Test tools that have to are then left out. */
export const IS_HARDENED = !makesCode();

function makesCode(): boolean {
  try {
    new Function('return 1');
    return true;
  } catch {
    return false;
  }
}
