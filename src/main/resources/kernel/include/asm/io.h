#ifndef _ASM_X86_IO_H
#define _ASM_X86_IO_H
#include <linux/string.h>
#include <linux/compiler.h>
#include <asm/page.h>
#include <linux/pgtable.h>
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
#include <linux/vmalloc.h>
#endif

static inline phys_addr_t virt_to_phys(volatile void *address) { return __pa(address); }
static inline void *phys_to_virt(phys_addr_t address) { return __va(address); }
#define virt_to_bus virt_to_phys
#define bus_to_virt phys_to_virt
#define page_to_bus page_to_phys

void __iomem *ioremap(resource_size_t offset, unsigned long size);
void __iomem *ioremap_cache(resource_size_t offset, unsigned long size);
void __iomem *ioremap_uc(resource_size_t offset, unsigned long size);
void __iomem *ioremap_wc(resource_size_t offset, unsigned long size);
void __iomem *ioremap_wt(resource_size_t offset, unsigned long size);
void __iomem *ioremap_encrypted(resource_size_t phys_addr, unsigned long size);
void __iomem *ioremap_prot(resource_size_t offset, unsigned long size, unsigned long prot);
static inline void __iomem *ioremap_np(phys_addr_t offset, size_t size) { return NULL; }
void iounmap(volatile void __iomem *addr);
#define ioremap ioremap
#define ioremap_uc ioremap_uc
#define ioremap_cache ioremap_cache
#define ioremap_wc ioremap_wc
#define ioremap_wt ioremap_wt
#define ioremap_prot ioremap_prot
#define iounmap iounmap

#define __MMAPLAB_MMIO(suffix, type) \
static inline type read##suffix(const volatile void __iomem *addr) { return *(const volatile type *)addr; } \
static inline void write##suffix(type value, volatile void __iomem *addr) { *(volatile type *)addr = value; } \
static inline type read##suffix##_relaxed(const volatile void __iomem *addr) { return *(const volatile type *)addr; } \
static inline void write##suffix##_relaxed(type value, volatile void __iomem *addr) { *(volatile type *)addr = value; } \
static inline type __raw_read##suffix(const volatile void __iomem *addr) { return *(const volatile type *)addr; } \
static inline void __raw_write##suffix(type value, volatile void __iomem *addr) { *(volatile type *)addr = value; } \
static inline void reads##suffix(const volatile void __iomem *addr, void *buffer, unsigned int count) \
{ \
	for (type *to = buffer; count; count--) \
		*to++ = __raw_read##suffix(addr); \
} \
static inline void writes##suffix(volatile void __iomem *addr, const void *buffer, unsigned int count) \
{ \
	for (const type *from = buffer; count; count--) \
		__raw_write##suffix(*from++, addr); \
}
__MMAPLAB_MMIO(b, u8)
__MMAPLAB_MMIO(w, u16)
__MMAPLAB_MMIO(l, u32)
__MMAPLAB_MMIO(q, u64)
#define readb readb
#define readw readw
#define readl readl
#define readq readq
#define writeb writeb
#define writew writew
#define writel writel
#define writeq writeq
#define readb_relaxed readb_relaxed
#define readw_relaxed readw_relaxed
#define readl_relaxed readl_relaxed
#define readq_relaxed readq_relaxed
#define writeb_relaxed writeb_relaxed
#define writew_relaxed writew_relaxed
#define writel_relaxed writel_relaxed
#define writeq_relaxed writeq_relaxed

u8 inb(int port);
u16 inw(int port);
u32 inl(int port);
void outb(u8 value, int port);
void outw(u16 value, int port);
void outl(u32 value, int port);
#define inb_p(port) inb(port)
#define inw_p(port) inw(port)
#define inl_p(port) inl(port)
#define outb_p(value, port) outb(value, port)
#define outw_p(value, port) outw(value, port)
#define outl_p(value, port) outl(value, port)

/* A cookie below 64 KiB is a port, and a small offset from 64 KiB is too: linux/iomap.h's way on x86. */
#define __MMAPLAB_IS_PORT(addr) ((unsigned long)(addr) < 0x40000UL)
#define __MMAPLAB_PORT(addr) ((unsigned long)(addr) & 0xffff)
static inline unsigned int ioread8(const void __iomem *addr)
{
	return __MMAPLAB_IS_PORT(addr) ? inb(__MMAPLAB_PORT(addr)) : readb(addr);
}
static inline unsigned int ioread16(const void __iomem *addr)
{
	return __MMAPLAB_IS_PORT(addr) ? inw(__MMAPLAB_PORT(addr)) : readw(addr);
}
static inline unsigned int ioread32(const void __iomem *addr)
{
	return __MMAPLAB_IS_PORT(addr) ? inl(__MMAPLAB_PORT(addr)) : readl(addr);
}
static inline void iowrite8(u8 value, void __iomem *addr)
{
	if (__MMAPLAB_IS_PORT(addr))
		outb(value, __MMAPLAB_PORT(addr));
	else
		writeb(value, addr);
}
static inline void iowrite16(u16 value, void __iomem *addr)
{
	if (__MMAPLAB_IS_PORT(addr))
		outw(value, __MMAPLAB_PORT(addr));
	else
		writew(value, addr);
}
static inline void iowrite32(u32 value, void __iomem *addr)
{
	if (__MMAPLAB_IS_PORT(addr))
		outl(value, __MMAPLAB_PORT(addr));
	else
		writel(value, addr);
}
static inline u64 ioread64(const void __iomem *addr) { return readq(addr); }
static inline void iowrite64(u64 value, void __iomem *addr) { writeq(value, addr); }
static inline unsigned int ioread16be(const void __iomem *addr) { return __builtin_bswap16(readw(addr)); }
static inline unsigned int ioread32be(const void __iomem *addr) { return __builtin_bswap32(readl(addr)); }
static inline u64 ioread64be(const void __iomem *addr) { return __builtin_bswap64(readq(addr)); }
static inline void iowrite16be(u16 value, void __iomem *addr) { writew(__builtin_bswap16(value), addr); }
static inline void iowrite32be(u32 value, void __iomem *addr) { writel(__builtin_bswap32(value), addr); }
static inline void iowrite64be(u64 value, void __iomem *addr) { writeq(__builtin_bswap64(value), addr); }
static inline void ioread8_rep(const void __iomem *addr, void *dst, unsigned long count) { readsb(addr, dst, count); }
static inline void ioread16_rep(const void __iomem *addr, void *dst, unsigned long count) { readsw(addr, dst, count); }
static inline void ioread32_rep(const void __iomem *addr, void *dst, unsigned long count) { readsl(addr, dst, count); }
static inline void iowrite8_rep(void __iomem *addr, const void *src, unsigned long count) { writesb(addr, src, count); }
static inline void iowrite16_rep(void __iomem *addr, const void *src, unsigned long count) { writesw(addr, src, count); }
static inline void iowrite32_rep(void __iomem *addr, const void *src, unsigned long count) { writesl(addr, src, count); }
void __iomem *ioport_map(unsigned long port, unsigned int nr);
void ioport_unmap(void __iomem *addr);

/* Byte and word accesses until the address is aligned, then four bytes at a time, as on x86. */
void memcpy_fromio(void *to, const volatile void __iomem *from, size_t n);
void memcpy_toio(volatile void __iomem *to, const void *from, size_t n);
void memset_io(volatile void __iomem *addr, int value, size_t n);
#define memcpy_fromio memcpy_fromio
#define memcpy_toio memcpy_toio
#define memset_io memset_io
static inline void __iowrite32_copy(void __iomem *to, const void *from, size_t count) { memcpy_toio(to, from, count * 4); }
void __iowrite64_copy(void __iomem *to, const void *from, size_t count);
void __ioread32_copy(void *to, const void __iomem *from, size_t count);

#endif
