"""Words that take back what stands beside them: "do not cancel the call", "취소하지 마세요"."""

from typing import Final

from stayline.domain.words import terms

# Shortly before it, as they are.
BEFORE: Final = frozenset(terms("dont, not, never, wont, didnt"))
# Anywhere after it, by how they begin.
AFTER: Final = tuple(
    terms(
        """
        마세요, 마시, 말, 않, 안, 못, 없이,
        etmey, etmem, etmes, etmi, yapmay, yapmam, yapmi, istemi, degil
        """
    )
)
