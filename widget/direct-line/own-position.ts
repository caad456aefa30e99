import * as z from 'zod/mini';

/** Where the person is, in degrees, rounded: see `locate`. */
export const ownPositionSchema = z.object({ latitude: z.number(), longitude: z.number() });

export type OwnPosition = z.infer<typeof ownPositionSchema>;
