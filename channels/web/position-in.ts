import { z } from 'zod';
import type { Position } from '../../domain/places/place.ts';
import { roundedPosition } from '../../domain/places/rounded-position.ts';

const named = z.object({ type: z.literal('GeoCoordinates') });
const coordinates = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

type PositionRead = { kind: 'none' } | { kind: 'unreadable' } | { kind: 'position'; at: Position };

/** The position among an activity's entities, rounded whatever the client sent. */
export function positionIn(entities: readonly unknown[]): PositionRead {
  const entity = entities.find((each) => named.safeParse(each).success);
  if (entity === undefined) return { kind: 'none' };
  const read = coordinates.safeParse(entity);
  if (!read.success) return { kind: 'unreadable' };
  return { kind: 'position', at: roundedPosition({ lat: read.data.latitude, lon: read.data.longitude }) };
}
