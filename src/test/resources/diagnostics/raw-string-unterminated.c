int before;
const char *open = R"x(one
two)" ;
int nothing;
