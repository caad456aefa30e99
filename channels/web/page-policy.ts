export interface PagePolicy {
  publicUrl: URL;
  /** Pages that may show the chat in a frame. */
  trustedOrigins: readonly string[];
}

/**
 * What of the device a page may ask the browser for: where it is, in the chat and the pages it stands in, and nothing
 * else. Only names every browser knows, because a browser complains of others.
 */
export const pagePermissions = [
  'geolocation=(self)',
  ...['camera', 'microphone', 'display-capture', 'payment', 'usb', 'midi', 'fullscreen'].map((each) => `${each}=()`),
].join(', ');

/** The content security policy of a page of ours: nothing inline, nothing from elsewhere, framed by nobody else. */
export function pagePolicy(path: string, { publicUrl, trustedOrigins }: PagePolicy): string {
  // Only the chat stands in other people's pages; the demonstration pages do not.
  const isChat = path.startsWith('/widget/');
  const ancestors = isChat ? ["'self'", ...trustedOrigins.map((origin) => new URL(origin).origin)] : ["'none'"];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Not every browser counts web sockets of the same host as 'self'.
    `connect-src 'self' ${publicUrl.origin.replace(/^http/, 'ws')}`,
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
  ].join('; ');
}
