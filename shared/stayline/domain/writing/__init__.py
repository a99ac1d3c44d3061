"""How dates and money are written: the parts that wording is made of."""
