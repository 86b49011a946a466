#defin X 1
#ifdefine X
#endfi
#iff 1
int f(void) { return X; }
