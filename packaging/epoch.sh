# The time that files of a build bear: that of the last commit, unless SOURCE_DATE_EPOCH says another. To be sourced.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 315532800)}
export SOURCE_DATE_EPOCH
