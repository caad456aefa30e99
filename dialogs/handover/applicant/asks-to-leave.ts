/** The whole message, however it is written: by text and in the chat the same words. */
const words = new Set(
  `tilbake, tilbake til assistenten, tilbake til boten, tilbake til roboten, tilbake til deg, attende, attende til assistenten,
  attende til boten, avslutt, avslutt samtalen, avslutt chatten, slutt, stopp, ferdig med saksbehandleren, back, back to the assistant,
  back to the bot, back to you, go back, end, end chat, end the chat, end the conversation, quit, stop, leave, leave the chat`
    .split(',')
    .map((each) => each.trim()),
);

// Of words that stand one space apart.
const plainly =
  /(?:vil|ønsker|ynskjer|kan|can|la|want|would|let|like) (?:like )?(?:(?:jeg|eg|meg|me|i|to|å|få|gjerne|heller|rather) ){0,4}(?:(?:snakke|skrive|chatte|gå|talk|chat|write|go|get) )?(?:(?:med|with|to|back|tilbake|attende|til) ){1,3}(?:(?:the|den) )?(?:assistenten|boten|roboten|hjelperen|assistant|bot|robot)(?!\p{L})/iu;

/** Whether somebody who writes with a person wants the bot back: they press it, write the word, or plainly ask. */
export function asksToLeave(text: string): boolean {
  const said = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\s]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return words.has(said) || plainly.test(text);
}
