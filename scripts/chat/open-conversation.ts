import { openApplicantConversation } from './applicant-conversation.ts';
import type { Conversation } from './conversation.ts';
import { openHouse } from './open-house.ts';
import type { ChatOptions } from './options.ts';
import { openDeskConversation } from './teams/desk-conversation.ts';

/** Opens a conversation through the channel that was asked for. */
export async function openConversation(options: ChatOptions): Promise<Conversation> {
  const house = await openHouse(options);
  return options.channel === 'teams' ? openDeskConversation(house, options) : openApplicantConversation(house, options);
}
