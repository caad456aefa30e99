/** How far a point is outside of a shape; negative inside. */
export type Shape = (x: number, y: number) => number;

export function circle(middleX: number, middleY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - middleX, y - middleY) - radius;
}

/** A rectangle with round corners. */
export function box(left: number, top: number, width: number, height: number, corner: number): Shape {
  const [halfWidth, halfHeight] = [width / 2 - corner, height / 2 - corner];
  return (x, y) => {
    const beyondX = Math.abs(x - left - width / 2) - halfWidth;
    const beyondY = Math.abs(y - top - height / 2) - halfHeight;
    const outside = Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0));
    return outside + Math.min(Math.max(beyondX, beyondY), 0) - corner;
  };
}

/** A line through points, with round ends. */
export function stroke(points: readonly (readonly [number, number])[], width: number): Shape {
  const pieces = points.slice(1).map((to, at) => [points[at] ?? to, to] as const);
  return (x, y) => Math.min(...pieces.map(([from, to]) => distance([x, y], from, to))) - width / 2;
}

export function both(one: Shape, other: Shape): Shape {
  return (x, y) => Math.max(one(x, y), other(x, y));
}

export function without(whole: Shape, hole: Shape): Shape {
  return (x, y) => Math.max(whole(x, y), -hole(x, y));
}

/** The same shape, larger on every side. */
export function wider(shape: Shape, by: number): Shape {
  return (x, y) => shape(x, y) - by;
}

type Point = readonly [number, number];

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY);
}
