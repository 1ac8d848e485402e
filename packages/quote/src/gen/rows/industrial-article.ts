// Generated from Qot_GetIndustrialChainDetail.InformationLink by tools/rows. Do not edit.
import type { InformationLink as Message } from "@opend/core/qot/get-industrial-chain-detail";

/** An article about the chain. */
export interface IndustrialArticle {
  /** Headline of the article. */
  readonly title: string | undefined;
  /** Web address of the article. */
  readonly url: string | undefined;
}

export function industrialArticle(message: Message): IndustrialArticle {
  return {
    title: message.title || undefined,
    url: message.url || undefined,
  };
}
