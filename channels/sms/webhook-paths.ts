/** Where whoever carries text messages tells us of them, below the public address. */
export const webhookPaths = { incoming: '/api/sms', status: '/api/sms/status' } as const;
