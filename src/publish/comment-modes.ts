/** When a comment is written; one that exists is kept up to date in any case. */
export const COMMENT_MODES = ['always', 'on-change', 'on-finding', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
