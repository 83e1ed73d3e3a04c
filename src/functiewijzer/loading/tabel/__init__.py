"""Tables of job titles, as people save them."""
