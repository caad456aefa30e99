export interface TwilioSettings {
  accountSid: string;
  /** Signs what we send, and proves what we are sent. */
  authToken: string;
  /** The one before or after it, good as a proof while they are changed. */
  otherAuthToken?: string | undefined;
  /** Where Twilio reaches this server; its signatures are checked against that, never against a Host header. */
  publicUrl: URL;
  /** Where Twilio is, ending in a slash; another one only by https, or on this machine. */
  apiUrl: URL;
}

export const twilioApiUrl = 'https://api.twilio.com';
