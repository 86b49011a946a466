typedef unsigned long size_t; typedef long ssize_t; struct s {int a;}; typedef unsigned char u8; typedef unsigned long long u64;
extern int printk(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
extern int snprintf(char *, size_t, const char *fmt, ...);
void f(int i, long l, size_t z, char *s, const char *cs, struct s st, struct s *sp, u8 b, u64 q, double d, _Bool bo, unsigned u, short h, void *v, long long ll, int *ip) {
 printk("%d %d\n", l, z);
 printk("%ld %lu %lx %llu\n", i, u, q, l);
 printk("%s %s %s\n", i, sp, b);
 printk("%p %p %p\n", i, ip, s);
 printk("%d\n");
 printk("%d %d\n", i);
 printk("%d\n", i, i, l);
 printk("%zu %zd %zx\n", i, z, l);
 printk("%c %hd %hhd %x %u\n", l, i, b, h, i);
 printk("%f %g\n", i, l); printk("%d", d);
 printk("%*d %.*s\n", l, i, l, s);
 printk("%y %d\n", i);
 printk("abc%");
 printk("");
 printk("x\ty %d "
        "%ld\n", i, i);
 printk("%lld %lld %llx", l, z, sp);
 printk("%d", st); printk("%d", bo); printk("%lu", bo); printk("%s", cs); printk("%n", i); printk("%-5d|%05x|%+d|%#lx|%5.2d", l, l, l, i, l);
 printk("%pK %px %pS %pOF", v, v, i, v); printk("%%"); printk("%lf %Lf", d, d); printk("%ju %td", l, i); printk("%lc", i); printk("%hhx", l); printk("%i", 1UL); printk("%d", sizeof i); printk("%u", 'a'); printk("%s", "a", 1);
 snprintf(s, z, "%s", i); printk(s); printk(i ? "%d" : "%s", l);
 printk("é %d\n", l); printk("%1$d", l); printk("%ls", s); printk("%S", s); printk("%C", l); printk("%m"); printk("% d % ", l);
}
