/** The rules that an article is checked by besides those of its text (text-rules.ts): one list. */
import type { Article } from '../archive/article.ts';
import type { Problem } from '../content/problem.ts';
import { checkAges } from './ages.ts';
import { checkAmounts } from './amounts.ts';
import { checkAndOthers } from './and-others.ts';
import { checkAnniversaries } from './anniversaries.ts';
import { checkAnnounced } from './announced.ts';
import { checkBlankDays } from './blank-days.ts';
import { checkBodyBylines } from './body-bylines.ts';
import { checkBylines } from './bylines.ts';
import { checkContents } from './contents.ts';
import { checkDeadlines } from './deadlines.ts';
import { checkEventDay, checkEventOtherwise } from './event-days.ts';
import { checkEventYear } from './event-years.ts';
import { checkFacts } from './facts.ts';
import { checkFoldedNames } from './folded-names.ts';
import { checkFoldedText } from './folded-text.ts';
import { checkIntervals } from './intervals.ts';
import { checkIntroducedNames } from './introduced-names.ts';
import { checkLabelledValues, checkSource } from './labelled-values.ts';
import { checkLookAlikes } from './look-alikes.ts';
import { checkLunarDays } from './lunar-days.ts';
import { checkMisspelt } from './misspelt.ts';
import { checkListedPeople } from './namesakes.ts';
import { checkNearDoubles } from './near-doubles.ts';
import { checkNearWeekdays } from './near-weekdays.ts';
import { checkNothing } from './nothing.ts';
import { checkNothingShown } from './nothing-shown.ts';
import { checkOrdinals } from './ordinals.ts';
import { checkPlainNames } from './plain-names.ts';
import { checkRelativeWeekdays } from './relative-weekdays.ts';
import { checkDates, checkReview } from './rules.ts';
import { checkSamePicture } from './same-picture.ts';
import { checkScript } from './script.ts';
import { checkSessions } from './sessions.ts';
import { checkSetPhrases } from './set-phrases.ts';
import { checkSeveralNames } from './several-names.ts';
import { checkSpelledNames } from './spelled-names.ts';
import { checkMisconverted } from './strays.ts';
import { checkSummary } from './summaries.ts';
import { checkSwapped } from './swapped.ts';
import { checkTemplateWords } from './template-words.ts';
import { checkTitle } from './title-leftovers.ts';
import { checkTitledPeople } from './titled-people.ts';
import { checkUnfilledBlanks } from './unfilled-blanks.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkValuePairs } from './value-pairs.ts';
import { checkLists, checkMarkup, checkPeople } from './values.ts';
import { checkWeekdays } from './weekdays.ts';
import { checkWideSurnames } from './wide-surnames.ts';

/** A rule for articles. @param file how messages call it @param source its text */
export type ArticleRule = (article: Article, file: string, source: string) => Problem[];

/** What is asked of every article. */
export const articleRules: readonly ArticleRule[] = [
  checkDates,
  checkEventDay,
  checkEventOtherwise,
  checkReview,
  checkLists,
  checkMarkup,
  checkPeople,
  checkListedPeople,
  checkIntroducedNames,
  checkFoldedNames,
  checkPlainNames,
  checkSpelledNames,
  checkContents,
  checkNearDoubles,
  checkScript,
  checkMisconverted,
  checkFacts,
  checkIntervals,
  checkAnniversaries,
  checkAges,
  checkWeekdays,
  checkLunarDays,
  checkDeadlines,
  checkWideSurnames,
  checkNearWeekdays,
  checkRelativeWeekdays,
  checkAmounts,
  checkAnnounced,
  checkSamePicture,
  checkOrdinals,
  checkSessions,
  checkSwapped,
  checkLookAlikes,
  checkMisspelt,
  checkSetPhrases,
  checkUnfinished,
  checkTemplateWords,
  checkUnfilledBlanks,
  checkNothing,
  checkBylines,
  checkSeveralNames,
  checkLabelledValues,
  checkSource,
  checkTitle,
  checkNothingShown,
  checkBodyBylines,
  checkValuePairs,
  checkSummary,
  checkBlankDays,
  checkEventYear,
  checkFoldedText,
  checkTitledPeople,
  checkAndOthers,
];
