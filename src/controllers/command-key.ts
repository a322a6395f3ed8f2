/** What is asked of a navigator; the older property is all that Firefox and Safari have. */
interface Platform {
  readonly platform: string;
  readonly userAgentData?: { readonly platform: string };
}

/** Whether a device's keyboard has a Command key, as Apple's have. */
export const hasCommandKey = ({ platform, userAgentData }: Platform): boolean =>
  /^(mac|iphone|ipad|ipod)/i.test(userAgentData?.platform ?? platform);
