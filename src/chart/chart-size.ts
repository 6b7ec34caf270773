/** Size of a picture in pixels; as PNG it has twice as many each way. */
export const WIDTH = 800;
export const HEIGHT = 500;
/** Height of a trend, which is as wide. */
export const TREND_HEIGHT = 330;
/** Height of a row of words over the curves. */
export const ROW = 20;
