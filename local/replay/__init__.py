"""The year ahead, before go-live: the real engine on a virtual clock, over contacts of a file."""
