int overflows[1UL << 62];
int largest[0x7fffffffffffffff];
struct big { int a[1UL << 61]; int b[2]; };
unsigned long size = sizeof(int[1UL << 62]);
char half[1UL << 63];
