/** The rules that the text of every file is checked by, even of one whose front matter cannot be read: one list. */
import type { Problem } from '../content/problem.ts';
import { checkAtMost } from './at-most.ts';
import { checkAttendance } from './attendance.ts';
import { checkBracketNotes } from './bracket-notes.ts';
import { checkBrokenAddresses } from './broken-addresses.ts';
import { checkCaptionNames } from './caption-names.ts';
import { checkCellForms } from './cell-forms.ts';
import { checkChatLines } from './chat-lines.ts';
import { checkClockSpans } from './clock-spans.ts';
import { checkCompanyNames } from './company-names.ts';
import { checkCopiedWords } from './copied-words.ts';
import { checkCountedNames } from './counted-names.ts';
import { checkCounts } from './counts.ts';
import { checkDoubledWords } from './doubled-words.ts';
import { checkDurations } from './durations.ts';
import { checkEnumerations } from './enumerations.ts';
import { checkEscaped } from './escaped.ts';
import { checkFencedText } from './fenced-text.ts';
import { checkFigureSigns } from './figure-signs.ts';
import { checkFigures } from './figures.ts';
import { checkFilmFormats } from './film-formats.ts';
import { checkFormalAmounts } from './formal-amounts.ts';
import { checkGrowth } from './growth.ts';
import { checkJoinedLines } from './joined-lines.ts';
import { checkLifetimes } from './lifetimes.ts';
import { checkLinkEnds } from './link-ends.ts';
import { checkListTotals } from './list-totals.ts';
import { checkLoneQuotes } from './lone-quotes.ts';
import { checkMalaysianCards } from './malaysian-cards.ts';
import { checkMeasures } from './measures.ts';
import { checkMisreadDates, checkTimes } from './misread-dates.ts';
import { checkNamesakes } from './namesakes.ts';
import { checkNoteSigns, checkOrphanSigns } from './note-signs.ts';
import { checkNumbering } from './numbering.ts';
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
import { checkLost } from './rules.ts';
import { checkSameAmounts } from './same-amounts.ts';
import { checkSameYears } from './same-years.ts';
import { checkShares } from './shares.ts';
import { checkSlips } from './slips.ts';
import { checkSummedSentences } from './summed-sentences.ts';
import { checkSums } from './sums.ts';
import { checkSwappedCells } from './swapped-cells.ts';
import { checkTableNumbers } from './table-numbers.ts';
import { checkTableRows } from './table-rows.ts';
import { checkTableTotals } from './table-totals.ts';
import { checkTemporaryLinks, checkTrackedLinks } from './temporary-links.ts';
import { checkVerse } from './verse.ts';
import { checkVerticalSigns } from './vertical-signs.ts';

/** What is asked of the text of every file of an article. */
export const textRules: readonly ((file: string, source: string) => Problem[])[] = [
  checkLost,
  checkResidue,
  checkPrivate,
  checkPunctuation,
  checkSlips,
  checkFigures,
  checkNumbering,
  checkCounts,
  checkCopiedWords,
  checkEnumerations,
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
  checkBracketNotes,
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
  checkSummedSentences,
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
  checkTableTotals,
  checkTableNumbers,
  checkSameAmounts,
  checkShares,
  checkClockSpans,
];
