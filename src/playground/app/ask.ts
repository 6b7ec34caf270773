import type { PlaygroundAnswer, PlaygroundRequest } from '../protocol.js';

/** What judges: `ask` gives up what was asked before. */
export interface Engine {
  readonly ask: (request: PlaygroundRequest, say: (answer: PlaygroundAnswer) => void) => void;
}

/** Globals of the page, as src/playground/worker.ts leaves them where it runs on the page. */
interface OnPage {
  curvelintAnswer?: (request: PlaygroundRequest, say: (answer: PlaygroundAnswer) => void) => Promise<void>;
}

/** The engine in a worker; where the browser lets none be started, on the page itself, which stands still meanwhile. */
export function engineOf(code: string): Engine {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  let worker = started(url);
  let isBusy = false;
  let asked = 0;
  return {
    ask(request, say) {
      const mine = ++asked;
      const tell = (answer: PlaygroundAnswer) => {
        if (mine !== asked) return;
        if (answer.kind !== 'progress') isBusy = false;
        say(answer);
      };
      if (isBusy && worker !== null) {
        worker.terminate();
        worker = started(url);
      }
      isBusy = true;
      if (worker === null) return onPage(code, request, tell);
      worker.onmessage = ({ data }: MessageEvent<PlaygroundAnswer>) => tell(data);
      worker.onerror = (event) => {
        event.preventDefault();
        worker = null;
        onPage(code, request, tell);
      };
      worker.postMessage(request);
    },
  };
}

function started(url: string): Worker | null {
  try {
    return new Worker(url);
  } catch {
    return null;
  }
}

function onPage(code: string, request: PlaygroundRequest, say: (answer: PlaygroundAnswer) => void): void {
  const page = globalThis as OnPage;
  if (page.curvelintAnswer === undefined) {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
  }
  if (page.curvelintAnswer !== undefined) void page.curvelintAnswer(request, say);
  else
    say({
      kind: 'error',
      message: 'this browser lets neither a worker nor the engine of this page run',
      hint: 'Try another browser, or the command line: npx curvelint check.',
    });
}
