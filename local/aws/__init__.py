"""AWS on this machine: the emulator, the real build and the real deploy onto it."""
