import { config } from 'zod';

// The page's policy lets no code be made of text: zod is not to try it, for a try is reported, too. Before any schema is made.
config({ jitless: true });
