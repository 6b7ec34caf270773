/** Script and style of the HTML report. */
export function bundlePageApp(): Promise<{ readonly script: string; readonly style: string }>;
