"""What the service knows: pure functions over plain values. Nothing here reads a clock or does I/O."""
