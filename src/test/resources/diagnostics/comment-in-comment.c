int x; /* one /* two */ int y; */
int z;
