/** How long a conversation is kept after its last message, unless the operator sets another number of days. */
export const conversationKeptDays = 30;
