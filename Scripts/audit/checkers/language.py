"""The language of every sentence, by lingua, and of the single words, by the templates' own words."""

import re
from functools import cache
from pathlib import Path

from lingua import Language as Tongue
from lingua import LanguageDetector, LanguageDetectorBuilder

from ..checker import Checker, Fault
from ..furniture import furniture
from ..outcome import Outcome
from ..passages import Passage
from ..site import Site
from ..texts import texts

TONGUES = {"cy": Tongue.WELSH, "en": Tongue.ENGLISH}
# From this confidence on a sentence is in the other language. Of the example and the generated site (11,800 sentences),
# none is taken for the other language, and 99.6 in 100 are known for their own.
CONFIDENCE = 0.8
# One word says too little for lingua, and so do words that all begin with a capital: most are names, which have no
# language.
WORDS = 2
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
ADDRESS = re.compile(r"(?:https?://|www\.|tag:|mailto:)\S+|\S+@\S+")
SENTENCE = re.compile(r"(?<=[.!?])\s+")


class Language(Checker):
    """Every sentence of every page, in the text, in what is read out and in what is hidden."""

    name = "language"
    bar = "0 sentences in the other language outside a lang attribute (lingua)"
    faults = (
        Fault("an English sentence on a Welsh page", "cy/grwpiau/index.html", "</main>",
              "<p>Ministers met to discuss the budget.</p></main>", "Ministers met"),
        Fault("an English label on a Welsh page", "cy/llywodraethau/index.html", "<main",
              '<nav aria-label="Pages of this site"></nav><main', "Pages of this site"),
        Fault("an English description of a Welsh page", "cy/blynyddoedd/index.html", "</head>",
              '<meta name="description" content="All the meetings of a year"></head>', "All the meetings"),
        Fault("hidden Welsh on an English page", "en/groups/index.html", "</main>",
              "<p hidden>Trafododd y gweinidogion y gyllideb.</p></main>", "Trafododd"),
        Fault("Welsh that is said to be English", "cy/ynghylch/index.html", "</main>",
              '<p lang="en">Nid oes cyfarfodydd wedi’u cofnodi.</p></main>', "Nid oes"),
        Fault("a page without a language", "en/years/index.html", ' lang="en"', "", "no language"),
        Fault("an English entry in a Welsh feed", "cy/planted.atom", "",
              '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="cy"><entry><content type="html">'
              "&lt;p&gt;Ministers met to discuss the budget.&lt;/p&gt;</content></entry></feed>", "Ministers met"),
        Fault("a Welsh title in English data", "en/planted.json", "", '{"title": "Cyfarfod y gweinidogion"}',
              "Cyfarfod y gweinidogion"),
        Fault("an English line in a Welsh text", "cy/planted.txt", "", "The ministers met.\n", "The ministers met"),
        Fault("one English word on a Welsh page", "cy/hygyrchedd/index.html", "</main>", "<p>Governments</p></main>",
              "Governments"),
    )

    def __init__(self, templates: Path) -> None:
        self.words = furniture(templates)

    def check(self, site: Site) -> Outcome:
        outcome = Outcome(0, "sentences")
        for path, found in texts(site):
            for passage in found:
                self._judge(path, passage, outcome)
        return outcome

    def _judge(self, path: str, passage: Passage, outcome: Outcome) -> None:
        place = f"line {passage.line}: " if passage.line else ""
        if passage.language not in TONGUES:
            outcome.report(path, f"{place}no language that the audit knows: {passage.text}")
            return
        for sentence in SENTENCE.split(passage.text):
            outcome.count += 1
            if in_other_language(sentence, passage.language) or self._of_another(sentence, passage.language):
                outcome.report(path, f"{place}not in {passage.language}: {sentence}")

    def _of_another(self, text: str, language: str) -> bool:
        """Whether a text is a word of another language's furniture."""
        return any(text in words for name, words in self.words.items() if name != language)


def in_other_language(sentence: str, language: str) -> bool:
    """Whether a sentence that is said to be in one language is in the other."""
    text = ADDRESS.sub("", sentence)
    words = WORD.findall(text)
    if len(words) < WORDS or not any(word[0].islower() for word in words):
        return False
    return _confidence(text, "en" if language == "cy" else "cy") >= CONFIDENCE


@cache
def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_languages(*TONGUES.values()).with_preloaded_language_models().build()


@cache
def _confidence(text: str, language: str) -> float:
    return _detector().compute_language_confidence(text, TONGUES[language])
