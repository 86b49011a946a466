#define INT_MAX 2147483647
int a = INT_MAX + 1;
char b = 300;
unsigned char c = -1;
unsigned char d = 256;
short e = 70000;
int f = 4294967296;
unsigned g = -1;
int h = 2147483648;
signed char i = 200;
long j = 9223372036854775808;
long k = 99999999999999999999;
int l(void) { char x = 1000; x = 999; x += 1; return INT_MAX * 2; }
_Bool m = 5;
int n = 1.9e30;
