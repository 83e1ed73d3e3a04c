"""What a job asks of somebody: competence profiles, qualification files and training programmes as data."""
