const usualPatienceMilliseconds = 5000;

/** Why nobody can be served there, in a sentence that says what to do; undefined where a client on this machine is believed. */
export async function whyNotAt(
  endpoint: URL,
  patienceMilliseconds = usualPatienceMilliseconds,
): Promise<string | undefined> {
  const status = await statusOf(endpoint, patienceMilliseconds);
  switch (status) {
    // It was refused for what is missing in it, and not for want of a proof.
    case 400:
      return undefined;
    case undefined:
      return `Nothing answers at ${endpoint.origin}: start the assistant first, with TEAMS_ANONYMOUS=on npm start. One on another port is named with --at http://localhost:4000.`;
    case 401:
      return `The assistant at ${endpoint.origin} believes nobody but Teams: start one with TEAMS_ANONYMOUS=on and without MicrosoftAppId.`;
    case 404:
      return `The assistant at ${endpoint.origin} is not open to Teams: stop it, and start it with TEAMS_ANONYMOUS=on npm start.`;
    default:
      return `What answers at ${endpoint.origin} is no assistant that a Playground could write to (${status}).`;
  }
}

/** What the Playground sends begins like that, and there is nothing in it to be done. */
const nothing = JSON.stringify({ channelId: 'msteams', serviceUrl: 'http://localhost/' });

async function statusOf(endpoint: URL, patienceMilliseconds: number): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json' };
  try {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const { status } = await fetch(endpoint, { method: 'POST', headers, body: nothing, redirect: 'manual', signal });
    return status;
  } catch {
    return undefined;
  }
}
