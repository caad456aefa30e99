import type { OwnPosition } from '../direct-line/own-position.ts';

type Located = { kind: 'found'; position: OwnPosition } | { kind: 'refused' } | { kind: 'not-found' };

const searchMilliseconds = 10_000;
/** The browser's own limit begins when the person has allowed it; this one counts the question, too. */
const allTogetherMilliseconds = 60_000;
const mostAgeMilliseconds = 300_000;
const stepsPerDegree = 1000;

/** Whether the browser can tell where it is; on pages without https it cannot. */
export function canLocate(): boolean {
  return isSecureContext && 'geolocation' in navigator;
}

/** Asks the browser where the person is, who is asked by it in turn. */
export function locate(): Promise<Located> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'not-found' }), allTogetherMilliseconds);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        resolve({ kind: 'found', position: { latitude: rounded(latitude), longitude: rounded(longitude) } }),
      ({ code, PERMISSION_DENIED }) => resolve({ kind: code === PERMISSION_DENIED ? 'refused' : 'not-found' }),
      { timeout: searchMilliseconds, maximumAge: mostAgeMilliseconds },
    );
  });
}

/**
 * To three decimals, about 100 metres, before it leaves the browser: which station is nearest does not need the house
 * somebody is in, and what we are not told nobody can lose.
 */
function rounded(degrees: number): number {
  return Math.round(degrees * stepsPerDegree) / stepsPerDegree;
}
