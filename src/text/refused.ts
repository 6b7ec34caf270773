/** GitHub's answer 401: no permission helps there. */
export const TOKEN_REFUSED = 'GitHub did not accept the token (401)';
