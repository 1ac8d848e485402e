import type { Subject } from "./spec.ts";
import { calendars } from "./subjects/calendars/index.ts";
import { company } from "./subjects/company/index.ts";
import { events } from "./subjects/events/index.ts";
import { indicators } from "./subjects/indicators/index.ts";
import { industries } from "./subjects/industries/index.ts";
import { institutions } from "./subjects/institutions/index.ts";
import { macro } from "./subjects/macro/index.ts";
import { options } from "./subjects/options/index.ts";
import { rankings } from "./subjects/rankings/index.ts";
import { screeners } from "./subjects/screeners/index.ts";
import { search } from "./subjects/search/index.ts";
import { system } from "./subjects/system/index.ts";
import { watchlists } from "./subjects/watchlists/index.ts";

/** The subjects, each an entry of `@opend/quote`. */
export const subjects: readonly Subject[] = [
  options,
  company,
  rankings,
  screeners,
  calendars,
  institutions,
  industries,
  macro,
  search,
  watchlists,
  system,
  indicators,
  events,
];
