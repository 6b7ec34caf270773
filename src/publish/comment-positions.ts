/** Where the comment stands: where it was first written, or, for each commit anew, below all others. */
export const COMMENT_POSITIONS = ['top', 'newest'] as const;
export type CommentPosition = (typeof COMMENT_POSITIONS)[number];
