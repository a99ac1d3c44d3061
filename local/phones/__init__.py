"""The virtual phones: a page of handsets beside the story of whom they belong to."""
