"""What separates a job from the next group, for people and programs."""
