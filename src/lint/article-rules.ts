/** The rules that an article is checked by: one list, as long as there are rules. */
import type { Article } from '../archive/article.ts';
import type { Problem } from '../content/problem.ts';
import { checkAges } from './ages.ts';
import { checkAmounts } from './amounts.ts';
import { checkAndOthers } from './and-others.ts';
import { checkAnnounced } from './announced.ts';
import { checkAtMost } from './at-most.ts';
import { checkAttendance } from './attendance.ts';
import { checkBlankDays } from './blank-days.ts';
import { checkBodyBylines } from './body-bylines.ts';
import { checkBrokenAddresses } from './broken-addresses.ts';
import { checkBylines } from './bylines.ts';
import { checkCaptionNames } from './caption-names.ts';
import { checkCellForms } from './cell-forms.ts';
import { checkChatLines } from './chat-lines.ts';
import { checkCompanyNames } from './company-names.ts';
import { checkContents } from './contents.ts';
import { checkCountedNames } from './counted-names.ts';
import { checkCounts } from './counts.ts';
import { checkDeadlines } from './deadlines.ts';
import { checkDoubledWords } from './doubled-words.ts';
import { checkDurations } from './durations.ts';
import { checkEscaped } from './escaped.ts';
import { checkEventDay } from './event-days.ts';
import { checkEventYear } from './event-years.ts';
import { checkFacts } from './facts.ts';
import { checkFencedText } from './fenced-text.ts';
import { checkFigureSigns } from './figure-signs.ts';
import { checkFigures } from './figures.ts';
import { checkFilmFormats } from './film-formats.ts';
import { checkFoldedNames } from './folded-names.ts';
import { checkFoldedText } from './folded-text.ts';
import { checkFormalAmounts } from './formal-amounts.ts';
import { checkGrowth } from './growth.ts';
import { checkIntervals } from './intervals.ts';
import { checkJoinedLines } from './joined-lines.ts';
import { checkLabelledValues, checkSource } from './labelled-values.ts';
import { checkLifetimes } from './lifetimes.ts';
import { checkLinkEnds } from './link-ends.ts';
import { checkListTotals } from './list-totals.ts';
import { checkLoneQuotes } from './lone-quotes.ts';
import { checkLookAlikes } from './look-alikes.ts';
import { checkLunarDays } from './lunar-days.ts';
import { checkMalaysianCards } from './malaysian-cards.ts';
import { checkMeasures } from './measures.ts';
import { checkMisreadDates, checkTimes } from './misread-dates.ts';
import { checkMisspelt } from './misspelt.ts';
import { checkNamesakes } from './namesakes.ts';
import { checkNearWeekdays } from './near-weekdays.ts';
import { checkNoteSigns, checkOrphanSigns } from './note-signs.ts';
import { checkNothing } from './nothing.ts';
import { checkNothingShown } from './nothing-shown.ts';
import { checkNumbering } from './numbering.ts';
import { checkOrdinals } from './ordinals.ts';
import { checkPageLines } from './page-lines.ts';
import { checkPartsOfWholes } from './parts-of-wholes.ts';
import { checkPictureWords } from './picture-words.ts';
import { checkPinyinLeft } from './pinyin-left.ts';
import { checkPrivate } from './private-data.ts';
import { checkProducts } from './products.ts';
import { checkProgramPhrases } from './program-phrases.ts';
import { checkPronouns } from './pronouns.ts';
import { checkProvinces } from './provinces.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkRedirectLinks } from './redirect-links.ts';
import { checkRepeats } from './repeats.ts';
import { checkResidue } from './residue.ts';
import { checkRespectively } from './respectively.ts';
import { checkDates, checkLost, checkReview } from './rules.ts';
import { checkSamePicture } from './same-picture.ts';
import { checkSameYears } from './same-years.ts';
import { checkScript } from './script.ts';
import { checkSetPhrases } from './set-phrases.ts';
import { checkSeveralNames } from './several-names.ts';
import { checkSlips } from './slips.ts';
import { checkMisconverted } from './strays.ts';
import { checkSummary } from './summaries.ts';
import { checkSums } from './sums.ts';
import { checkSwapped } from './swapped.ts';
import { checkSwappedCells } from './swapped-cells.ts';
import { checkTableRows } from './table-rows.ts';
import { checkTemporaryLinks, checkTrackedLinks } from './temporary-links.ts';
import { checkTitle } from './title-leftovers.ts';
import { checkTitledPeople } from './titled-people.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkValuePairs } from './value-pairs.ts';
import { checkLists, checkMarkup, checkPeople } from './values.ts';
import { checkVerse } from './verse.ts';
import { checkVerticalSigns } from './vertical-signs.ts';
import { checkWeekdays } from './weekdays.ts';
import { checkWideSurnames } from './wide-surnames.ts';

/** A rule for articles. @param file how messages call it @param source its text */
export type ArticleRule = (article: Article, file: string, source: string) => Problem[];

/** What is asked of every article. */
export const articleRules: readonly ArticleRule[] = [
  checkDates,
  checkEventDay,
  checkReview,
  checkLists,
  checkMarkup,
  checkPeople,
  checkFoldedNames,
  checkContents,
  checkScript,
  checkMisconverted,
  checkFacts,
  checkIntervals,
  checkAges,
  checkWeekdays,
  checkLunarDays,
  checkDeadlines,
  checkWideSurnames,
  checkNearWeekdays,
  checkAmounts,
  checkAnnounced,
  checkSamePicture,
  checkOrdinals,
  checkSwapped,
  checkLookAlikes,
  checkMisspelt,
  checkSetPhrases,
  checkUnfinished,
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

/** What is asked of the text of every file of an article, even of one whose front matter cannot be read. */
export const textRules: readonly ((file: string, source: string) => Problem[])[] = [
  checkLost,
  checkResidue,
  checkPrivate,
  checkPunctuation,
  checkSlips,
  checkFigures,
  checkNumbering,
  checkCounts,
  checkProducts,
  checkFigureSigns,
  checkDoubledWords,
  checkVerse,
  checkJoinedLines,
  checkNamesakes,
  checkEscaped,
  checkMisreadDates,
  checkNoteSigns,
  checkOrphanSigns,
  checkTemporaryLinks,
  checkProgramPhrases,
  checkPinyinLeft,
  checkTimes,
  checkTrackedLinks,
  checkBrokenAddresses,
  checkRepeats,
  checkPartsOfWholes,
  checkPageLines,
  checkPictureWords,
  checkCellForms,
  checkSums,
  checkDurations,
  checkAtMost,
  checkAttendance,
  checkGrowth,
  checkRespectively,
  checkPronouns,
  checkProvinces,
  checkMeasures,
  checkTableRows,
  checkCompanyNames,
  checkVerticalSigns,
  checkFencedText,
  checkLoneQuotes,
  checkLinkEnds,
  checkCountedNames,
  checkListTotals,
  checkMalaysianCards,
  checkRedirectLinks,
  checkChatLines,
  checkFormalAmounts,
  checkFilmFormats,
  checkSameYears,
  checkLifetimes,
  checkSwappedCells,
  checkCaptionNames,
];
