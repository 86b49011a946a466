const char *blank = R"a b(x)";
const char *after = "fine";
const char *length = R"abcdefghijklmnopq(x)abcdefghijklmnopq";
int R = "x";
