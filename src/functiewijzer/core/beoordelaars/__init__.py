"""Two assessors of one job: where they differ, how often they agree, and how two gradings become one."""
